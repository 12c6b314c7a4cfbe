"""Being elsewhere: what happens later, in the tray, and while nobody looks."""

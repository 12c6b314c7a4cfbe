"""What things are: plain values and rules, without Qt, disk, network or clock."""

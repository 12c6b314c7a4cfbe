"""What a person can do with jobs; the window and the command line ask here and nowhere else."""

"""Running a job again on a new file."""

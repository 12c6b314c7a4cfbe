"""The person's files, in and out: `local.LocalFiles` is the door; the process that reads them needs none of the writers."""

"""The wizard Data -> Ask -> Try -> Cost -> Send: from a file to a job that is sent."""

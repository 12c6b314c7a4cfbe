"""What was spent, as a page: months as a picture, lines by month, recipe, model or key, each job against its estimate."""

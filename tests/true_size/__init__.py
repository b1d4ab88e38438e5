"""A rule of 100 mm, printed as handouts are and measured on the paper that comes out."""

"""Which goals come first, on screen: the list to order by hand, and the ways to weigh goals."""

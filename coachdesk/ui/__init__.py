"""What is seen. The only place with widgets; it calls acts and shows what they change."""

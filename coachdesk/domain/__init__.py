"""What coaching is: records and rules, with no clock, disk, database or screen."""

"""A client's journey: header, stepper, the page of each stage, guide and footer."""

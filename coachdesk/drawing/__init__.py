"""What charts are: numbers become shapes. Screen and paper paint the same shapes."""

"""The coaching log: hours toward a credential, a row for each client, and what is left out."""

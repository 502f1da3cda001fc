"""The clients of others, called on the sandbox: what it answers is what they take for the service's."""

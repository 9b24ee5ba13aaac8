"""The composition root: command line, configuration, runner, history, recorder."""

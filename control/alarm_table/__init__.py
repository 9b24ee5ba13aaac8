"""The alarm table, one file a source. `control.alarms` puts the parts together; nobody else imports them."""

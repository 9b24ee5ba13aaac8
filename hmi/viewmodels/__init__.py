"""What the pages show: QObjects fed by records only, which tell QML about a change only when the text changes."""

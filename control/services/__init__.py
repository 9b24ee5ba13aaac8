"""Grid services as pure functions: frequency containment, fast frequency reserve, energy management, bid check."""

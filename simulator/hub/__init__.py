"""An IoT Hub to develop, show and test against: it speaks what the unmodified device SDK speaks, on this computer."""

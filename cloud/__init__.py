"""Azure IoT Hub: telemetry, commands and settings from far away; works behind `[cloud]` of the site file alone."""

"""Azure IoT Hub (empty until the cloud issue)."""

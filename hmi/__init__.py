"""The touchscreen: view models in Python, pages in QML; knows records and requests only."""

"""Build the reference days from public weather and load models; needs `requirements-build.txt`."""

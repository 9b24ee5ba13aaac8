"""`python -m debian.make`."""

import sys

from debian.make.build import main

sys.exit(main())

"""Makes the two trees the packages hold: the program and the bootstrapper, each with its libraries from the lock.

A virtual environment made by hand: a link to Debian's Python, `pyvenv.cfg` and `site-packages`. So it holds no path of
the build machine, and a tree for another architecture is made without running anything of it.
"""

import shutil
import tomllib
from pathlib import Path

from debian.make.steps import BuildError, run
from debian.make.suites import MACHINES, Suite

BOOTSTRAPPER_LOCK = "debian/bootstrapper.lock"
BUILT_HERE = ("paho-mqtt",)
"""Pure Python without a wheel on PyPI; built from its locked source."""

QT_TOOLS = (
    "assistant*", "balsam*", "designer*", "linguist*", "lrelease*", "lupdate*", "lconvert*", "qmlcachegen*",
    "qmlformat*", "qmllint*", "qmlls*", "qsb*", "svgtoqml*", "*.pyi", "doc", "glue", "include", "lib", "scripts",
    "typesystems", "Qt/lib/cmake", "Qt/libexec", "Qt/metatypes", "Qt/modules", "Qt/translations",
    "Qt/plugins/designer", "Qt/plugins/qmllint", "Qt/plugins/qmltooling", "Qt/plugins/sqldrivers",
    "Qt/plugins/printsupport", "Qt/plugins/egldeviceintegrations", "Qt/plugins/platformthemes",
    "Qt/plugins/vectorimageformats", "Qt/plugins/wayland-graphics-integration-server",
    "Qt/plugins/platforms/libqeglfs.so", "Qt/plugins/platforms/libqvnc.so",
    "Qt/plugins/platforms/libqvkkhrdisplay.so", "Qt/plugins/platforms/libqminimalegl.so",
    "Qt/plugins/platforminputcontexts", "Qt/plugins/imageformats/libqpdf.so",
)  # fmt: skip
"""Of PySide6: tools of developers, and platforms that cannot work (eglfs: docs/decisions/0003)."""
QT_MODULES = (
    "QtDesigner", "QtHelp", "QtSql", "QtTest", "QtPrintSupport", "QtUiTools", "QtXml", "QtConcurrent",
    "QtOpenGLWidgets", "QtQuickWidgets", "QtQuickControls2", "QtQuickTest",
)  # fmt: skip
QT_LIBRARIES = (
    "Concurrent", "Designer*", "EglFS*", "Help", "Labs*", "Lottie*", "PrintSupport", "QmlCompiler", "QmlLocalStorage",
    "QmlXmlListModel", "QmlNetwork", "QuickControls2*", "QuickDialogs2*", "QuickEffects", "QuickParticles",
    "QuickShapesDesignHelpers", "QuickTemplates2", "QuickTest", "QuickTimeline*", "QuickVectorImage*", "QuickWidgets",
    "Sql", "SvgWidgets", "Test", "UiTools", "WaylandCompositor", "WaylandEglCompositor*", "Xml",
)  # fmt: skip
QML_KEPT = ("Shapes", "Window")
"""Of QtQuick beside itself: what hmi/qml imports."""
NOT_RUN = ("bin", "share", "setuptools", "setuptools-*.dist-info", "_distutils_hack", "distutils-precedence.pth")
"""Start scripts with paths of the build machine, manual pages, and what only building needs."""


def source_copy(repository: Path, target: Path, release: str) -> None:
    """Copy what is in git (as it is now) and the built translations; the version may be another one."""
    for name in run(["git", "ls-files", "-z"], folder=repository).split("\0"):
        file = repository / name
        if name and file.is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, target / name)
    for built in (repository / "hmi/i18n").glob("*.qm"):
        shutil.copy2(built, target / "hmi/i18n" / built.name)
    project = target / "pyproject.toml"
    text = project.read_text(encoding="utf-8")
    here = tomllib.loads(text)["project"]["version"]
    project.write_text(text.replace(f'version = "{here}"', f'version = "{release}"', 1), encoding="utf-8")


def payload(uv: Path, source: Path, tree: Path, suite: Suite, architecture: str) -> None:
    """Make the tree of the program."""
    site = environment(tree, suite)
    libraries(uv, site, source / "requirements/run.txt", suite, architecture)
    install(uv, site, ["--no-deps", str(source)], suite, architecture)
    shutil.rmtree(site / "bootstrapper")
    _trim(site)
    start = tree / "bin/ballast"
    start.write_text('#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python" -I -B -m app "$@"\n', encoding="ascii")
    start.chmod(0o755)


def bootstrapper(uv: Path, source: Path, tree: Path, suite: Suite, architecture: str) -> None:
    """Make the tree of the bootstrapper: its own libraries only."""
    site = environment(tree, suite)
    libraries(uv, site, source / BOOTSTRAPPER_LOCK, suite, architecture)
    aside = tree / "aside"
    install(uv, aside, ["--no-deps", str(source)], suite, architecture)
    shutil.copytree(aside / "bootstrapper", site / "bootstrapper")
    for found in aside.glob("ballast_ems-*.dist-info"):
        shutil.copytree(found, site / found.name)
    shutil.rmtree(aside)
    _remove(site, (*NOT_RUN, "*/tests", "**/.gitignore"))


def environment(tree: Path, suite: Suite) -> Path:
    """Make an empty virtual environment and return its `site-packages`."""
    site = tree / f"lib/python{suite.python}/site-packages"
    site.mkdir(parents=True)
    (tree / "bin").mkdir()
    (tree / "bin/python").symlink_to(f"/usr/bin/python{suite.python}")
    (tree / "pyvenv.cfg").write_text(
        f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {suite.python}\n", encoding="ascii"
    )
    return site


def libraries(uv: Path, site: Path, lock: Path, suite: Suite, architecture: str) -> None:
    """Install the locked libraries, whose files must have the hashes of the lock."""
    exceptions = [word for name in BUILT_HERE for word in ("--no-binary", name)]
    words = ["--no-deps", "--require-hashes", "--only-binary", ":all:", *exceptions, "-r", str(lock)]
    install(uv, site, words, suite, architecture)


def install(uv: Path, site: Path, words: list[str], suite: Suite, architecture: str) -> None:
    """Install into a folder for another Python and machine; uv, unlike pip, judges the markers for that machine."""
    if architecture not in MACHINES:
        raise BuildError(f"architecture {architecture!r}: allowed are {', '.join(MACHINES)}")
    python = uv.with_name("python")  # builds the few sources; nothing of it gets into the tree
    run(
        [uv, "pip", "install", "--quiet", "--target", site, "--python", python, "--python-version", suite.python,
         "--python-platform", f"{MACHINES[architecture]}-manylinux_{suite.glibc}", "--no-build-isolation",
         "--link-mode", "copy", *words]
    )  # fmt: skip


def _trim(site: Path) -> None:
    _remove(site, NOT_RUN)
    qt = site / "PySide6"
    _remove(qt, QT_TOOLS)
    _remove(qt, tuple(f"{name}.abi3.so" for name in QT_MODULES))
    _remove(qt / "Qt/lib", tuple(f"libQt6{name}.so*" for name in QT_LIBRARIES))
    _remove(qt / "Qt/qml", ("Qt", "QtTest", "QtWayland", "QtNetwork"))
    quick = qt / "Qt/qml/QtQuick"
    for folder in list(quick.iterdir()):
        if folder.is_dir() and folder.name not in QML_KEPT:
            shutil.rmtree(folder)
    _remove(
        site,
        ("*/tests", "numpy/**/tests", "matplotlib/mpl-data/sample_data", "numpy/_core/*_tests.*.so", "**/.gitignore"),
    )


def _remove(folder: Path, patterns: tuple[str, ...]) -> None:
    for pattern in patterns:
        for found in list(folder.glob(pattern)):
            if found.is_dir() and not found.is_symlink():
                shutil.rmtree(found)
            else:
                found.unlink()

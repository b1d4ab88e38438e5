#!/usr/bin/env python3
"""Writes down whose work is shipped: for the program to show, and into a bundle.

    python3 packaging/notices.py            resources/licences/components.toml, from components.toml
    python3 packaging/notices.py BUNDLE     NOTICES.txt in the bundle, with the versions it holds

The second is run by packaging/build, in the environment the bundle was made in.
"""

import importlib.metadata
import json
import shutil
import subprocess
import sys
from pathlib import Path

from components import HERE, INSIDE, Component, bundle_files, read_components, shipped

RESOURCES = HERE.parent / "resources" / "licences"
LIST = RESOURCES / "components.toml"
SHOWN = ("name", "licence", "holders", "texts", "group", "systems", "source")
HEAD = """\
# Whose work ships with CoachDesk, as the program shows it under Settings, About. Made by
# packaging/notices.py from packaging/components.toml: change it there.
"""
TEXTS = "../coachdesk/_resources/licences/texts"
"""From the folder of the notices in a bundle: the program shows them too."""
ABOUT = """\
CoachDesk {version} holds the work listed below. README.txt beside this page says what that means;
the licences in full are in {texts}
"""


def shown_list(components: dict[str, Component]) -> str:
    """The list the program shows. What has the same name, licence and texts is named once."""
    said: dict[tuple[object, ...], Component] = {}
    for each in components.values():
        said.setdefault((each.name, each.licence), each)
    parts = [HEAD]
    for each in said.values():
        lines = ["[[component]]"]
        for name in SHOWN:
            value = getattr(each, name)
            if value:
                value = list(value) if isinstance(value, tuple) else value
                lines.append(f"{name} = {json.dumps(value, ensure_ascii=False)}")
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def version_of(component: Component) -> str:
    """The version that is shipped, from where it is known best; empty if it is not known."""
    if component.key == "coachdesk":
        return _own_version()
    if component.version == "python":
        return ".".join(map(str, sys.version_info[:3]))
    if component.version == "pdfium":
        return _pdfium_version()
    if component.distribution:
        return _installed_version(component.distribution)
    if component.debian:
        return _debian_version(component.debian)
    return component.version


def _own_version() -> str:
    text = (HERE.parent / "coachdesk" / "__init__.py").read_text("utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]


def _pdfium_version() -> str:
    folder = importlib.metadata.distribution("pypdfium2").locate_file("pypdfium2_raw")
    told = json.loads((Path(str(folder)) / "version.json").read_text("utf-8"))
    return ".".join(str(told[each]) for each in ("major", "minor", "build", "patch"))


def _installed_version(distribution: str) -> str:
    return importlib.metadata.version(distribution)


def _debian_version(package: str) -> str:
    """Of the system the bundle is built on; empty where packages are not Debian's."""
    if shutil.which("dpkg-query") is None:
        return ""
    asked = ["dpkg-query", "-W", "-f", "${Version}\n", package]
    said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return said.partition("\n")[0]


def notices(components: dict[str, Component], keys: list[str]) -> str:
    """The page for a bundle that holds these components."""
    parts = [ABOUT.format(version=version_of(components["coachdesk"]), texts=TEXTS)]
    for each in (components[key] for key in keys):
        version = version_of(each)
        lines = [f"{each.name} {version}".rstrip()]
        lines += [f"  Copyright  {holder}" for holder in each.holders]
        lines.append(f"  Licence    {each.licence}")
        lines.append(f"  Text       {', '.join(f'{text}.txt' for text in each.texts)}")
        if each.inside:
            hosts = (components[key].name for key in each.inside if key in keys)
            lines.append(f"  Inside     {', '.join(hosts)}")
        if each.source:
            lines.append(f"  Source     {each.source}")
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def write_notices(bundle: Path) -> Path:
    """Write the notices into a bundle, beside the licences; returns their folder."""
    components = read_components()
    folder = bundle / INSIDE / "licences"
    folder.mkdir(exist_ok=True)
    keys = list(shipped(bundle_files(bundle), components))
    for name, text in (
        ("NOTICES.txt", notices(components, keys)),
        ("README.txt", (RESOURCES / "README.txt").read_text("utf-8")),
    ):
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    texts = folder / "texts"
    if not texts.exists():
        _give_texts(texts)
    return folder


def _give_texts(place: Path) -> None:
    """Put the licences beside the notices, once more or, where that can be shipped, as a link."""
    if sys.platform == "linux":
        place.symlink_to(TEXTS, target_is_directory=True)
    else:
        shutil.copytree(RESOURCES / "texts", place)


def main() -> None:
    """Write the list for the program, or the notices of a bundle."""
    if len(sys.argv) > 1:
        print(f"Notices are in {write_notices(Path(sys.argv[1]))}")
    else:
        LIST.write_text(shown_list(read_components()), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

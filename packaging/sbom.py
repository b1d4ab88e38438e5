#!/usr/bin/env python3
"""Writes a bundle's bill of materials, CycloneDX 1.6: python3 packaging/sbom.py BUNDLE OUT.cdx.json

Run in the environment the bundle was made in. It tells of the bundle, not of that environment: each
component of components.toml that has a file in it, or is compiled into one that has, with its
version, its licence and its files. The same bundle gives the same bytes: its time is
SOURCE_DATE_EPOCH, its serial number is made from what it says.
"""

import hashlib
import json
import os
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from components import (
    MODULES,
    Component,
    bundle_files,
    faults,
    read_components,
    shipped,
)
from notices import version_of

NAMESPACE = uuid.UUID("3d0f5a0e-6f0b-5d43-9c35-6a1f0c1b7a52")
"""Of the serial numbers; any other would do, as long as it stays."""


def described(component: Component, files: list[str]) -> dict[str, Any]:
    """A component as CycloneDX describes it."""
    version = version_of(component)
    made: dict[str, Any] = {
        "type": "application" if component.group == "own" else "library",
        "bom-ref": component.key,
        "name": component.name,
    }
    if version:
        made["version"] = version
    made["licenses"] = [{"expression": component.licence}]
    made["copyright"] = "; ".join(component.holders)
    if package := _package_url(component, version):
        made["purl"] = package
    if component.source:
        made["externalReferences"] = [{"type": "source-distribution", "url": component.source}]
    if files:
        places = [each.replace(MODULES, "coachdesk#") for each in files]
        made["evidence"] = {"occurrences": [{"location": each} for each in sorted(places)]}
    return made


def _package_url(component: Component, version: str) -> str:
    if not version:
        return ""
    if component.distribution:
        name = component.distribution.lower().replace("_", "-")
        return f"pkg:pypi/{name}@{version}"
    if component.debian:
        return f"pkg:deb/debian/{component.debian}@{version.replace(':', '%3A')}"
    host, _, path = component.source.removeprefix("https://").partition("/")
    return f"pkg:github/{path.lower()}@{version}" if host == "github.com" else ""


def bill(bundle: Path, epoch: int) -> dict[str, Any]:
    """The bill of materials of a bundle. ``epoch``: its time, in seconds since 1970."""
    components, names = read_components(), bundle_files(bundle)
    if found := faults(names, components):
        raise SystemExit("\n".join(found))
    files = shipped(names, components)
    parts = [described(components[key], files[key]) for key in files]
    needs: dict[str, list[str]] = {key: [] for key in files}
    for key in files:
        for host in components[key].inside or (["coachdesk"] if key != "coachdesk" else []):
            if host in needs:
                needs[host].append(key)
    own, rest = parts[0], parts[1:]
    own["hashes"] = [{"alg": "SHA-256", "content": _sum_of(bundle, names)}]
    made = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "tools": {"components": [{"type": "application", "name": "packaging/sbom.py"}]},
            "component": own,
        },
        "components": rest,
        "dependencies": [
            {"ref": key, "dependsOn": sorted(needed)} for key, needed in needs.items()
        ],
    }
    said = json.dumps(made, sort_keys=True, ensure_ascii=False)
    return {"serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, said)}"} | made


def _sum_of(bundle: Path, names: list[str]) -> str:
    """One sum over the files of a bundle: of their names and their own sums, in order."""
    lines = []
    for name in names:
        if not name.startswith(MODULES):
            own = hashlib.sha256((bundle / name).read_bytes()).hexdigest()
            lines.append(f"{own}  {name}\n")
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def main() -> None:
    """Write the bill of a bundle."""
    bundle, out = Path(sys.argv[1]), Path(sys.argv[2])
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    made = bill(bundle, epoch)
    text = json.dumps(made, indent=2, ensure_ascii=False) + "\n"
    out.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(made['components'])} components of {bundle.name} are in {out}")


if __name__ == "__main__":
    main()

"""The wheel carries the notebooks without outputs: those quote the seeds, which are not under the project's licence."""

import json
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py


class BuildWithoutOutputs(build_py):
    """Copy the package data, then empty the outputs of the copied notebooks; an editable install copies nothing."""

    def build_package_data(self) -> None:
        super().build_package_data()
        for path in Path(self.build_lib, "syrianews", "notebooks").glob("*.ipynb"):
            notebook = json.loads(path.read_text(encoding="utf-8"))
            for cell in notebook["cells"]:
                if cell["cell_type"] == "code":
                    cell.update(outputs=[], execution_count=None)
            text = json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"
            path.write_text(text, encoding="utf-8", newline="\n")


setup(cmdclass={"build_py": BuildWithoutOutputs})

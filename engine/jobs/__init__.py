"""Training in a child process, so that the app never loads torch: the job that goes in, the events that come out.

All of it runs in the app's process, on the standard library alone; the other end is `engine.training.__main__`.
"""

from engine.jobs.child import PATIENT, Interrupted, Log, OutOfMemory, run_training, unheard
from engine.jobs.command import can_train, engine_command, training_command
from engine.jobs.datasets import ImportJob, peek, run_import
from engine.jobs.devices import Device, find_devices
from engine.jobs.estimate import Counts, Estimate, estimate
from engine.jobs.events import Event
from engine.jobs.job import DEVICES, PRESETS, TrainingJob
from engine.jobs.own_ratings import OwnRating, load_own_ratings, save_own_ratings
from engine.jobs.settings import FIELDS, Field, Value, checked
from engine.jobs.work import Unfinished, discard, new_work, unfinished

__all__ = [
    "DEVICES",
    "FIELDS",
    "PATIENT",
    "PRESETS",
    "Counts",
    "Device",
    "Estimate",
    "Event",
    "Field",
    "ImportJob",
    "Interrupted",
    "Log",
    "OutOfMemory",
    "OwnRating",
    "TrainingJob",
    "Unfinished",
    "Value",
    "can_train",
    "checked",
    "discard",
    "engine_command",
    "estimate",
    "find_devices",
    "load_own_ratings",
    "new_work",
    "peek",
    "run_import",
    "run_training",
    "save_own_ratings",
    "training_command",
    "unfinished",
    "unheard",
]

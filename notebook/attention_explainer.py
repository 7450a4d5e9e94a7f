"""The attention explainer as a notebook widget: its state in Python, its numbers back as tables.

>>> from attention_explainer import AttentionExplainer
>>> explainer = AttentionExplainer(step="score", sentence="A")
>>> explainer
>>> explainer.edits = {"orange.fruit": 2.5}
>>> pandas.DataFrame(**explainer.weights["fruit-head"])

Needs ``anywidget``. The front end is ``widget.mjs``: beside this file, or in ``dist`` beside its folder.
"""

import pathlib

import anywidget
import traitlets

_here = pathlib.Path(__file__).resolve().parent
_places = (_here / "widget.mjs", _here.parent / "dist" / "widget.mjs")


class AttentionExplainer(anywidget.AnyWidget):
    """One explainer. Every trait can be set, read and observed; ``None`` is the lesson's own.

    A value that cannot be used is taken back, and ``error`` says why.
    """

    _esm = next((place for place in _places if place.exists()), _places[0])

    scenario = traitlets.Unicode("apple", help="The lesson's id.").tag(sync=True)
    step = traitlets.Unicode("paradox", help="The step's name, such as score.").tag(sync=True)
    sentence = traitlets.Unicode(
        None, allow_none=True, help="A, B, slide, or words separated by spaces."
    ).tag(sync=True)
    compare = traitlets.Bool(False, help="Both sentences side by side.").tag(sync=True)
    word = traitlets.Unicode(None, allow_none=True, help="The word that is shown.").tag(sync=True)
    key = traitlets.Unicode(None, allow_none=True, help="The word held against it.").tag(sync=True)
    head = traitlets.Unicode(None, allow_none=True, help="The head's name.").tag(sync=True)
    edits = traitlets.Dict(help='Changed values by path: {"orange.fruit": 2.5}.').tag(sync=True)
    content = traitlets.Unicode("values", help="What is carried: values, keys.").tag(sync=True)
    causal = traitlets.Bool(False, help="A word sees only what came before.").tag(sync=True)
    scale = traitlets.Float(None, allow_none=True, help="Multiplies the scores.").tag(sync=True)
    temperature = traitlets.Float(1.0, help="Divides the scaled scores.").tag(sync=True)
    probe = traitlets.Dict(
        default_value={"a": [3, 1], "b": [1, 2]}, help="The two vectors of step 3."
    ).tag(sync=True)
    real = traitlets.Unicode(None, allow_none=True, help="The sentence of real words.").tag(sync=True)
    near = traitlets.Unicode(None, allow_none=True, help="The real word looked up.").tag(sync=True)
    analogy = traitlets.Unicode(None, allow_none=True, help="king - man + woman.").tag(sync=True)
    cost = traitlets.Unicode(None, allow_none=True, help="How long the text is.").tag(sync=True)
    training = traitlets.Unicode(None, allow_none=True, help="What is trained, how far.").tag(sync=True)
    arrows = traitlets.Unicode(None, allow_none=True, help="weight:orange, next:pie.").tag(sync=True)
    lang = traitlets.Unicode("", help="A language tag; empty for the reader's.").tag(sync=True)
    theme = traitlets.Unicode("auto", help="auto, light or dark.").tag(sync=True)

    hide = traitlets.List(traitlets.Unicode(), help="Parts not shown.").tag(sync=True)
    lock = traitlets.List(traitlets.Unicode(), help="Parts not to be changed.").tag(sync=True)
    lesson = traitlets.Dict(
        default_value=None, allow_none=True, help="A lesson of your own, after scenario.schema.json."
    ).tag(sync=True)

    weights = traitlets.Dict(help="Each head's weights, as pandas.DataFrame(**w) takes them.").tag(
        sync=True
    )
    output = traitlets.Dict(help="The words after attention, likewise.").tag(sync=True)
    next_word = traitlets.Dict(help="The next words' probabilities.").tag(sync=True)
    answer = traitlets.Dict(
        default_value=None, allow_none=True, help="The last answer: its step, and its choice from 0."
    ).tag(sync=True)
    error = traitlets.Dict(
        default_value=None, allow_none=True, help="What was refused last: argument, expected, received."
    ).tag(sync=True)

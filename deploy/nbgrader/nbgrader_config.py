"""For a course that hands out and collects the exercises with nbgrader.

Put it into the course's folder, each solved notebook into source/NN-slug/NN-slug.ipynb, and the kit
beside the assignments, as source/kit and release/kit: the notebooks look for ../kit/labyrinth.jar.
`nbgrader generate_assignment NN-slug` then makes what `java Lab.java release` makes. Students'
notebooks come back into submitted/, and `java Lab.java grade submitted --out DIR` grades them: the
hidden tests are only there. `nbgrader autograde` would run the public tests alone, and without a
sandbox.

Tried with nbgrader 0.9.6 by .ci/nbgrader.py.
"""

c = get_config()  # noqa: F821

c.CourseDirectory.course_id = "labyrinth"

# nbgrader's own stub for Java is a comment, and a method without a return would not compile.
c.ClearSolutions.code_stub = {
    "java": 'throw new UnsupportedOperationException("not answered yet");'
}

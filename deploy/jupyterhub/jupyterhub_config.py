"""For a JupyterHub that starts a container for each student; the image is Containerfile's.

A snippet: who may log in, and how the world reaches the hub, is the hub's own affair. It wants
dockerspawner beside the hub.

Tried: each name below is a setting of jupyterhub 6.1.1 or dockerspawner 14.0.0. Not tried: a hub.
"""

c = get_config()  # noqa: F821

c.JupyterHub.spawner_class = "dockerspawner.DockerSpawner"
c.JupyterHub.hub_ip = "0.0.0.0"  # containers must reach the hub

c.DockerSpawner.image = "labyrinth-hub"
c.DockerSpawner.cmd = ["jupyterhub-singleuser"]
c.DockerSpawner.notebook_dir = "/home/student"
c.DockerSpawner.default_url = "/lab"
# A student's work outlives the container.
c.DockerSpawner.volumes = {"labyrinth-{username}": "/home/student"}
c.DockerSpawner.remove = True
# Java takes up to a quarter of what the container has for each open notebook, if it is not told
# otherwise: this is 1 GB for each of two, and room for JupyterLab.
c.DockerSpawner.mem_limit = "4G"
c.DockerSpawner.cpu_limit = 2

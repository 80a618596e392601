from setuptools import setup

setup(name="archive", install_requires=["django", "psycopg2"])

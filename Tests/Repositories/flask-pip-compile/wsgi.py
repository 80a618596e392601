from reminders import create_app

app = create_app()

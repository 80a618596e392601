import tornado.web

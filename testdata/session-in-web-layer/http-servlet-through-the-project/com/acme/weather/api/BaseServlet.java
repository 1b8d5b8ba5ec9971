package com.acme.weather.api;

import javax.servlet.http.HttpServlet;

abstract class BaseServlet extends HttpServlet {}

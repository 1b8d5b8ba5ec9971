package com.acme.orders;

import org.springframework.orm.hibernate5.support.HibernateDaoSupport;

abstract class Base extends HibernateDaoSupport {}

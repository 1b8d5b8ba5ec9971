package com.acme.shop.cart;

import com.acme.shop.db.SessionBase;

abstract class CartBase extends SessionBase {
    abstract Object find(long id);
}

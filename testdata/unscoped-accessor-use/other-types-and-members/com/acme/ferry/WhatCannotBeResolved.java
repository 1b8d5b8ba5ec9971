package com.acme.ferry;

import com.vendor.toolkit.Toolkit;

final class WhatCannotBeResolved {
    Object any(Toolkit toolkit) {
        return toolkit.db().session();
    }
}

package com.acme.clinic;

import com.vendor.toolkit.Toolkit;

final class WhatCannotBeResolved {
    Object any(Toolkit toolkit) {
        return toolkit.sessions().open();
    }
}

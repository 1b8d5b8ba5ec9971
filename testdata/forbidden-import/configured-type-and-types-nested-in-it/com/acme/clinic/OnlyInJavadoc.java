package com.acme.clinic;

import com.acme.db.Ledger.Page;

/** Once this kept a {@link Page}. */
final class OnlyInJavadoc {}

package com.acme.clinic;

import com.acme.db.AsyncSession; // expect: forbidden-import

final class Visits extends AsyncSession {}

package com.acme.clinic;

import com.acme.db.AsyncSession;

class WardSession extends AsyncSession {}

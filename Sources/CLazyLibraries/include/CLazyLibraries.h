/* Nothing to call: the target defines functions of libxml2 and libzip under their own names. */

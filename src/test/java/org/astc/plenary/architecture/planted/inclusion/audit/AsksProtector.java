package org.astc.plenary.architecture.planted.inclusion.audit;

import org.astc.plenary.architecture.planted.inclusion.protect.Chooses;

/** An auditor that asks the protector what it hid. */
class AsksProtector {
    Chooses chooses;
}

/** Floor 4: the organizations that people come from, their memberships and e-mail domains. */
package org.astc.plenary.organization;

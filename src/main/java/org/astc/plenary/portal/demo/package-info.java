/** The demo: invented events, people and organizations, the same on every machine, made through the services. */
package org.astc.plenary.portal.demo;

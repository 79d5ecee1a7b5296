/** Orders and the offer of events over the API; later the pages of registration. */
package org.astc.plenary.registration.web;

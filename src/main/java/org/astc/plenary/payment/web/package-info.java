/** Pages of those who look after the money. */
package org.astc.plenary.payment.web;

<?php
/**
 * Plugin Name: SLA Plan Finder
 * Description: Which support plan fits? The shortcode [sla-plan-finder], and the script for pages with a finder of their own.
 * Version: 0.1.0
 * Requires at least: 5.7
 * Requires PHP: 7.4
 * License: MIT
 *
 * @package SlaPlanFinder
 */

namespace SlaPlanFinder;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'sla-plan-finder';
/** The folder beside this file that the built files are in: an update is a new address, no cache keeps the old one. */
const VERSION = '0.1.0';
/** What an author may say; the rest of what is written in the shortcode is left out. The same as for a `div`. */
const ATTRIBUTES = array( 'contact-href', 'form', 'integrations', 'lang', 'layout', 'name', 'preview', 'required', 'share', 'src' );
/** Attributes that hold an address, and where it may lead. */
const ADDRESSES = array(
	'contact-href' => array( 'http', 'https', 'mailto', 'tel' ),
	'src'          => array( 'http', 'https' ),
);
/** WordPress takes braces out of an address; those of the places that the finder fills in come back. */
const PLACES = array(
	'{plan}'     => '%7Bplan%7D',
	'{planName}' => '%7BplanName%7D',
	'{answers}'  => '%7Banswers%7D',
	'{summary}'  => '%7Bsummary%7D',
);

/** Asks for the script, in pages that need it only. Twice is once. */
function enqueue(): void {
	$file = plugins_url( VERSION . '/sla-plan-finder.js', __FILE__ );
	// No version behind the address (null): the lazy part imports the first file by its bare name, and would get it twice.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $file, array(), null );
	} else {
		wp_enqueue_script( HANDLE, $file, array(), null, true );
	}
}

/** Before WordPress 6.5 there are no modules: the tag is written anew, by WordPress, so that a nonce gets in. */
function as_module( $tag, $handle, $src ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => esc_url( $src ),
			'id'   => HANDLE . '-js',
		)
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );

/** Finders that were written as a tag or as `<div data-sla-plan-finder>`. */
function notice( $html ) {
	if ( is_string( $html ) && preg_match( '/<sla-plan-|\sdata-sla-plan-finder\b/', $html ) ) {
		enqueue();
	}
	return $html;
}
// What is written by hand; blocks, also in a template or a pattern; widgets without blocks.
add_filter( 'the_content', __NAMESPACE__ . '\notice', 99 );
add_filter( 'render_block', __NAMESPACE__ . '\notice', 99 );
add_filter( 'widget_text', __NAMESPACE__ . '\notice', 99 );

/** An address that may stand in the page; empty for any other. */
function address( string $value, array $protocols ): string {
	return strtr( esc_url_raw( strtr( $value, PLACES ), $protocols ), array_flip( PLACES ) );
}

/** [sla-plan-finder contact-href="/contact?plan={plan}" align="wide"]What to read without scripts[/sla-plan-finder] */
function shortcode( $given, $content = null ): string {
	$given   = (array) $given;
	$align   = $given['align'] ?? '';
	// WordPress's own way out of the column of text; the table is glad of it.
	$written = in_array( $align, array( 'wide', 'full' ), true ) ? " class=\"align$align\"" : '';
	foreach ( $given as $name => $value ) {
		// A word alone ("preview") comes as a value without a name.
		list( $name, $value ) = is_int( $name ) ? array( $value, '' ) : array( $name, $value );
		if ( ! in_array( $name, ATTRIBUTES, true ) || 'false' === $value ) {
			continue;
		}
		if ( isset( ADDRESSES[ $name ] ) ) {
			$value = address( $value, ADDRESSES[ $name ] );
			if ( '' === $value ) {
				continue;
			}
		}
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	enqueue();
	// The content was judged when the page was saved, by the rights of its author.
	return sprintf( '<sla-plan-finder%s>%s</sla-plan-finder>', $written, do_shortcode( (string) $content ) );
}
add_shortcode( HANDLE, __NAMESPACE__ . '\shortcode' );

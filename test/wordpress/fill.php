<?php
// What people do in the dashboard: the administrator uploads the plugin and switches it on, then both publish.
// Arguments: the folder of WordPress, the plugin's zip, the theme, a JSON file of what to publish. Prints JSON.
require $argv[1] . '/wp-load.php';
foreach ( array( 'file', 'misc', 'plugin', 'class-wp-upgrader', 'media', 'image' ) as $part ) {
	require_once ABSPATH . "wp-admin/includes/$part.php";
}
list( , , $zip, $theme, $list ) = $argv;

wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
// The installer writes what it does into the page.
ob_start();
$upgrader  = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
$installed = $upgrader->install( $zip );
ob_end_clean();
$switched = activate_plugin( $upgrader->plugin_info() );
if ( true !== $installed || is_wp_error( $switched ) ) {
	exit( 'The plugin: ' . wp_json_encode( array( $installed, $switched ) ) );
}
switch_theme( $theme );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'role'       => 'author',
	)
);

/** As the editor does it: by the REST interface, with the rights of whoever is logged in. */
function publish( array $what ): array {
	wp_set_current_user( get_user_by( 'login', $what['by'] )->ID );
	$request = new WP_REST_Request( 'POST', "/wp/v2/{$what['type']}" );
	$request->set_body_params( array( 'status' => 'publish' ) + array_intersect_key( $what, array_flip( array( 'title', 'content' ) ) ) );
	$answer = rest_do_request( $request )->get_data();
	return isset( $answer['link'] ) ? array(
		'link'       => $answer['link'],
		'saved'      => get_post( $answer['id'] )->post_content,
		'unfiltered' => current_user_can( 'unfiltered_html' ),
	) : $answer;
}

/** What the media library says to a file; empty when it takes it. */
function upload( string $name ): string {
	wp_set_current_user( get_user_by( 'login', 'admin' )->ID );
	$file = wp_tempnam( $name );
	file_put_contents( $file, 'Plain words.' );
	$given  = array(
		'name'     => $name,
		'tmp_name' => $file,
		'size'     => 12,
		'error'    => 0,
	);
	$answer = wp_handle_sideload( $given, array( 'test_form' => false ) );
	return $answer['error'] ?? '';
}

echo wp_json_encode(
	array(
		'version' => get_bloginfo( 'version' ),
		'uploads' => array( 'a.js' => upload( 'a.js' ), 'a.json' => upload( 'a.json' ), 'a.txt' => upload( 'a.txt' ) ),
		'pages'   => array_map( 'publish', json_decode( file_get_contents( $list ), true ) ),
	)
);

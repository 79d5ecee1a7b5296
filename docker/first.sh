#!/bin/sh
# Makes the two schemas and their users at the first start of the database container.
set -eu
mariadb -uroot -p"$MARIADB_ROOT_PASSWORD" <<SQL
create database plenary character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create database plenary_inclusion character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user 'plenary'@'%' identified by '$PLENARY_DB_PASSWORD';
grant all on plenary.* to 'plenary'@'%';
create user 'plenary_inclusion'@'%' identified by '$PLENARY_INCLUSION_DB_PASSWORD';
grant all on plenary_inclusion.* to 'plenary_inclusion'@'%';
SQL

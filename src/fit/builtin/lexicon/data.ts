import type { Table } from './term.ts';

export const DATA: Table = {
  kind: 'skill',
  field: 'data',
  rows: `
Relational databases = relational database, RDBMS, SQL databases, SQL database > SQL
Databases = database, database design, database management, DBMS
PostgreSQL = Postgres, PSQL, Postgres SQL > relational databases, databases, SQL
MySQL; MariaDB > relational databases, databases, SQL
SQL Server = Microsoft SQL Server, MS SQL, MSSQL, MS SQL Server, Azure SQL, SSMS > relational databases, databases, SQL
Oracle Database = Oracle DB, Oracle 11g, Oracle 12c, Oracle 19c, Oracle SQL > relational databases, databases, SQL
SQLite > relational databases, databases, SQL
IBM DB2 = DB2 > relational databases, databases, SQL
CockroachDB > relational databases, databases, SQL
Amazon Aurora = Aurora PostgreSQL, Aurora MySQL > relational databases, databases, SQL, AWS
Amazon RDS = AWS RDS, ^RDS > relational databases, databases, AWS
MongoDB = Mongo > NoSQL, databases
DynamoDB = Amazon DynamoDB, Dynamo DB > NoSQL, databases, AWS
Cassandra = Apache Cassandra; ScyllaDB > NoSQL, databases
Couchbase; CouchDB > NoSQL, databases
Redis; ElastiCache; Valkey > NoSQL, caching
Memcached > caching
Caching = cache design, distributed cache
Neo4j > graph databases, NoSQL, databases
Graph databases = graph database
Elasticsearch = Elastic Search, ELK, ELK stack, Elastic Stack; OpenSearch; Solr = Apache Solr; Lucene > search engines
Search engines = search engine
HBase > NoSQL, Hadoop
InfluxDB; TimescaleDB > time-series databases, databases
Time-series databases = time-series database
Vector databases = vector database
Pinecone; Weaviate; pgvector; Milvus; FAISS; ChromaDB = Chroma DB > vector databases
Firebase = Firestore > NoSQL, databases
Supabase > PostgreSQL
Snowflake > data warehousing, SQL
BigQuery = Google BigQuery, Big Query > data warehousing, SQL, Google Cloud
Amazon Redshift = Redshift, AWS Redshift > data warehousing, SQL, AWS
Databricks; Delta Lake > Apache Spark
Azure Synapse = Synapse Analytics > data warehousing, Azure
Teradata > data warehousing, SQL
ClickHouse > data warehousing, SQL
DuckDB > SQL
Apache Hive = ~Hive, HiveQL > Hadoop, SQL
Presto SQL = PrestoDB; Trino > SQL
Amazon Athena = AWS Athena > SQL, AWS
Data warehousing = data warehouse, data warehouses, DWH, enterprise data warehouse, lakehouse
Data lakes = data lake
Data pipelines = data pipeline, ETL pipelines, ELT pipelines, data ingestion > data engineering
ETL = ELT, ETL development, extract transform load, ETL/ELT > data pipelines
Data engineering = data engineer, data infrastructure, data platform, data platforms > data pipelines
Data modeling = data modelling, dimensional modeling, dimensional modelling, data models, star schema, schema design
Data governance = data stewardship, data catalog, data lineage
Data quality = data validation, data integrity
Data migration = data migrations
Database administration = DBA, database administrator > databases
Query optimization = query tuning, SQL tuning, query performance > SQL
dbt = data build tool > SQL, data modeling
PySpark > Apache Spark, Python
Apache Spark = ~Spark, Spark SQL, Spark Streaming > big data
Hadoop = Apache Hadoop, HDFS, MapReduce > big data
Big data = large-scale data processing
Apache Kafka = Kafka, Kafka Streams, Confluent Kafka, Amazon MSK > messaging systems, event streaming
Event streaming = stream processing, real-time streaming, streaming data
Apache Flink = Flink > event streaming
Apache Beam; Google Dataflow = Cloud Dataflow > data pipelines
Apache Airflow = Airflow; Cloud Composer > workflow orchestration, data pipelines
Dagster > workflow orchestration, data pipelines
~Prefect = Prefect.io > workflow orchestration, data pipelines
Luigi pipelines > workflow orchestration
Workflow orchestration = job orchestration, pipeline orchestration
Apache NiFi = NiFi > data pipelines
Fivetran > ETL
Airbyte > ETL
Stitch ETL > ETL
Informatica = Informatica PowerCenter > ETL
SSIS = SQL Server Integration Services > ETL, SQL Server
Talend > ETL
AWS Glue > ETL, AWS
Azure Data Factory = ADF pipelines > ETL, Azure
Messaging systems = message queues, message queue, message broker, message brokers, event-driven messaging
RabbitMQ = Rabbit MQ > messaging systems
ActiveMQ > messaging systems
Amazon SQS = AWS SQS, ^SQS > messaging systems, AWS
Amazon SNS = AWS SNS, ^SNS > messaging systems, AWS
Amazon Kinesis = AWS Kinesis, Kinesis > event streaming, AWS
Google Pub/Sub = Pub/Sub, PubSub, Cloud Pub/Sub > messaging systems, Google Cloud
MQTT > messaging systems
pandas > Python, data analysis
NumPy > Python
SciPy > Python
Jupyter = Jupyter Notebook, Jupyter notebooks, JupyterLab > Python
Polars > Python
Matplotlib; Seaborn > Python, data visualization
Plotly > data visualization
Parquet = Apache Parquet; Avro
Apache Iceberg = ~Iceberg > data lakes
`,
};
